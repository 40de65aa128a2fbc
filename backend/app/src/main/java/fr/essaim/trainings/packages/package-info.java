/**
 * Trainings as files: a ZIP of YAML and Markdown (docs/training-package.md) that is written from a version, and read as the draft of a
 * new training. Depends on versions.
 */
@NullMarked
package fr.essaim.trainings.packages;

import org.jspecify.annotations.NullMarked;
