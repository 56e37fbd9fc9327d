"""What Sorot noticed about the claims, shown with its reasoning: gone into, answered or dismissed."""
