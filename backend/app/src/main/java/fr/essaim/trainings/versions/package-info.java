/**
 * What trainings say: versions with modules and activities, written as drafts and frozen when they are published. Depends on events
 * for live sessions.
 */
@NullMarked
package fr.essaim.trainings.versions;

import org.jspecify.annotations.NullMarked;
