"""The invented town and the training network: a whole small district on one computer, to try and to learn."""
