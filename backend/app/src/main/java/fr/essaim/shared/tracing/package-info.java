/** Names each request so that logs, problems and audit entries can be joined. Depends on nothing. */
@NullMarked
package fr.essaim.shared.tracing;

import org.jspecify.annotations.NullMarked;
