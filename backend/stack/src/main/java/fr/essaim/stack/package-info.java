/** Starts everything Essaim needs on one machine, without Docker: PostgreSQL, Keycloak, the API; tests use its database. */
@NullMarked
package fr.essaim.stack;

import org.jspecify.annotations.NullMarked;
