package fr.essaim.events.calendars;

import fr.essaim.shared.http.EntityTag;
import java.nio.charset.StandardCharsets;

/** A document made of events, under the name it is saved by. */
record CalendarFile(String name, String mediaType, String text) {
    EntityTag entityTag() {
        return EntityTag.of(0, name, text);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
