/** Who is told what: observers of the features' facts. Nobody depends on it. */
@NullMarked
package fr.essaim.notifications.telling;

import org.jspecify.annotations.NullMarked;
