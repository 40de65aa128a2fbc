/** How people want to be told. Telling and the unsubscription links of letters ask here. */
@NullMarked
package fr.essaim.notifications.preferences;

import org.jspecify.annotations.NullMarked;
