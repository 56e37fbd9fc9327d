"""What Sorot knows of text: sentences, words, numbers, alignment, anchoring. Pure functions over plain values."""
