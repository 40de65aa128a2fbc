/** What tells an orchestrator whether this replica may be sent requests. Depends on no feature. */
@NullMarked
package fr.essaim.shared.health;

import org.jspecify.annotations.NullMarked;
