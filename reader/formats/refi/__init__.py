"""REFI-QDA: exchanging projects (QDPX) and codebooks (QDC) with programs for qualitative analysis."""
