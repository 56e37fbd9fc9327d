"""What Sorot notices about the claims of a library by itself, each with its reasoning; a person decides."""
