/** One correction of the platform; see {@link io.quarkus.smallrye.openapi.runtime.DocumentOnDemand}. */
@NullMarked
package io.quarkus.smallrye.openapi.runtime;

import org.jspecify.annotations.NullMarked;
