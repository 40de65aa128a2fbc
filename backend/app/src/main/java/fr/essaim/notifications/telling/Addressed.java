package fr.essaim.notifications.telling;

import fr.essaim.notifications.preferences.Choice;
import java.util.UUID;

/**
 * A notification on its way to one person.
 *
 * @param id of the notification
 */
record Addressed(UUID id, UUID person, Choice choice) {}
