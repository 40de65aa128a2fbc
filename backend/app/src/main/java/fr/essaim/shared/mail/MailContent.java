package fr.essaim.shared.mail;

import org.jspecify.annotations.Nullable;

/** What the outbox keeps of a letter besides its address and subject. */
record MailContent(
        String text,
        String html,
        @Nullable String unsubscribe,
        @Nullable String calendar) {}
