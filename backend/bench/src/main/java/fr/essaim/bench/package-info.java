/** Measures the running API beside PostgreSQL alone, with the same SQL on the same database. Knows the API over HTTP only. */
@NullMarked
package fr.essaim.bench;

import org.jspecify.annotations.NullMarked;
