package fr.essaim.shared.security;

/** A fact: what the platform knows of this account of the realm is no longer what it was. */
public record AccountChanged(String subject) {}
