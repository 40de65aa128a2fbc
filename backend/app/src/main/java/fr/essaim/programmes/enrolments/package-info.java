/** Which territories take part in which programme, from application to completion. Only the demonstration data calls in. */
@NullMarked
package fr.essaim.programmes.enrolments;

import org.jspecify.annotations.NullMarked;
