package org.bulletin.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Checksum;
import org.bulletin.cache.Damaged;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.Prose;

/**
 * The texts of bodies in files, so that no build need hold all of them. Every build that has
 * something to add begins a file of its own, and changes none of another's. Thread-safe.
 */
final class BodyFiles implements AutoCloseable {

  private static final String PREFIX = "bodies-";

  private final Path folder;
  private final Map<String, FileChannel> readers = new ConcurrentHashMap<>();
  private final AtomicLong end = new AtomicLong();
  private Optional<Own> own = Optional.empty();

  /**
   * @param folder exists
   */
  BodyFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Where a body stands.
   *
   * @param check the CRC-32C of its bytes
   */
  record Place(String file, long start, int length, int check) {}

  /** Writes a body. */
  Place write(Body body) throws IOException {
    BytesWriter out = new BytesWriter();
    out.block(ProseFormat.write(body.prose()));
    List<String> pieces = body.html();
    out.number(pieces.size());
    pieces.forEach(out::text);
    return write(out.toArray());
  }

  /** Copies a body into this build's file. */
  Place copy(Place from) throws IOException {
    return write(bytes(from));
  }

  private Place write(byte[] bytes) throws IOException {
    Own into = own();
    long start = end.getAndAdd(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      into.channel().write(buffer, start + buffer.position());
    }
    return new Place(into.name(), start, bytes.length, Checksum.of(bytes));
  }

  /**
   * Returns a body's words.
   *
   * @throws IOException where they are not there any more, or are damaged
   */
  Prose prose(Place place) throws IOException {
    return ProseFormat.read(new BytesReader(bytes(place)).inner());
  }

  /**
   * Returns a body's HTML.
   *
   * @throws IOException where it is not there any more, or is damaged
   */
  List<String> html(Place place) throws IOException {
    BytesReader in = new BytesReader(bytes(place));
    in.skipBlock();
    List<String> pieces = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      pieces.add(in.text());
    }
    return pieces;
  }

  /** Returns how many bytes a file has. */
  long length(String file) throws IOException {
    return Files.size(folder.resolve(file));
  }

  /** Removes the files of which nothing is used any more. */
  void dropAllBut(Set<String> used) throws IOException {
    try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : files) {
        if (!used.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      for (FileChannel reader : readers.values()) {
        reader.close();
      }
      if (own.isPresent()) {
        own.get().channel().close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private byte[] bytes(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    FileChannel channel = reader(place.file());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.start() + buffer.position()) < 0) {
        throw new Damaged(place.file());
      }
    }
    if (Checksum.of(buffer.array()) != place.check()) {
      throw new Damaged(place.file());
    }
    return buffer.array();
  }

  private FileChannel reader(String file) throws IOException {
    try {
      return readers.computeIfAbsent(file, this::open);
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private FileChannel open(String file) {
    try {
      return FileChannel.open(folder.resolve(file), StandardOpenOption.READ);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private synchronized Own own() throws IOException {
    if (own.isPresent()) {
      return own.get();
    }
    Path file = Files.createTempFile(folder, PREFIX, "");
    Own created =
        new Own(file.getFileName().toString(), FileChannel.open(file, StandardOpenOption.WRITE));
    own = Optional.of(created);
    return created;
  }

  /** This build's file. */
  private record Own(String name, FileChannel channel) {}
}
