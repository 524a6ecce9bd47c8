package org.bulletin.images;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes images as progressive JPEG in sRGB, with no other segment than decoding needs (ITU-T
 * T.871).
 */
final class JpegEncoder {

  /** Where neither skies nor the edges of drawings show blocks at full size. */
  private static final float QUALITY = 0.78f;

  byte[] encode(Light light) throws IOException {
    ImageWriter writer = spi().createWriterInstance();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image(light), null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private BufferedImage image(Light light) {
    BufferedImage image =
        new BufferedImage(light.width(), light.height(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < samples.length; i += 3) {
      samples[i] = Srgb.sample(light.value(i + 2));
      samples[i + 1] = Srgb.sample(light.value(i + 1));
      samples[i + 2] = Srgb.sample(light.value(i));
    }
    return image;
  }

  private static ImageWriterSpi spi() {
    Iterator<ImageWriterSpi> all =
        IIORegistry.getDefaultInstance()
            .getServiceProviders(
                ImageWriterSpi.class,
                spi -> JdkImageIo.isOwn(spi, ((ImageWriterSpi) spi).getFormatNames(), "jpeg"),
                false);
    return all.next();
  }
}
