/** Letters that gather a day's or a week's notifications, and the jobs that write them. Nobody depends on it. */
@NullMarked
package fr.essaim.notifications.digests;

import org.jspecify.annotations.NullMarked;
