"""The side panel: claims, translations and notes as cards beside the text."""
