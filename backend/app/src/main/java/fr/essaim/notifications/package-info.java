/**
 * What people are told, in the application and by mail. Observes the facts of features and depends on their public records; no
 * feature depends on it. Preferences, letters, telling and digests have packages of their own.
 */
@NullMarked
package fr.essaim.notifications;

import org.jspecify.annotations.NullMarked;
