/** Loads the geography files that {@code backend/geography} prepares. Only the command line depends on it. */
@NullMarked
package fr.essaim.geography.importing;

import org.jspecify.annotations.NullMarked;
