/** What every request passes through: trace id, limits, strict parameters, entity tags, single-page application. Depends on no feature. */
@NullMarked
package fr.essaim.shared.http;

import org.jspecify.annotations.NullMarked;
