/** How threads share work: what each does of it, and what one has made for all. */
@NullMarked
package org.bulletin.threads;

import org.jspecify.annotations.NullMarked;
