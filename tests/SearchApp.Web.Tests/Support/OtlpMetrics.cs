using System.Buffers.Binary;
using System.Text;

namespace SearchApp.Web.Tests.Support;

/// <summary>What an OTLP request for metrics says: the few fields of its protobuf messages that tests look at.</summary>
/// <param name="Resource">Attributes of who sends, whose values are texts.</param>
/// <param name="Names">Names of all metrics.</param>
/// <param name="Histograms">Data points of all histograms.</param>
internal sealed record OtlpMetrics(
    IReadOnlyList<(string Name, string Value)> Resource, IReadOnlyList<string> Names, IReadOnlyList<OtlpMetrics.HistogramPoint> Histograms)
{
    /// <summary>Reads an ExportMetricsServiceRequest.</summary>
    public static OtlpMetrics Read(byte[] request)
    {
        var senders = Messages(request, 1).ToList();
        var metrics = senders.SelectMany(sender => Messages(sender, 2)).SelectMany(scope => Messages(scope, 2)).ToList();
        return new OtlpMetrics(
            [.. senders.SelectMany(sender => Messages(sender, 1)).SelectMany(resource => Messages(resource, 1)).Select(Attribute)],
            [.. metrics.Select(Name)],
            [.. from metric in metrics from histogram in Messages(metric, 9) from point in Messages(histogram, 1) select Point(Name(metric), point)]);
    }

    private static string Name(byte[] message) => Encoding.UTF8.GetString(Messages(message, 1).Single());

    private static (string Name, string Value) Attribute(byte[] pair) =>
        (Name(pair), string.Concat(Messages(pair, 2).SelectMany(value => Messages(value, 1)).Select(Encoding.UTF8.GetString)));

    private static HistogramPoint Point(string name, byte[] point) => new(
        name,
        Messages(point, 9).Select(Attribute).FirstOrDefault(),
        BinaryPrimitives.ReadUInt64LittleEndian(Messages(point, 4).Single()),
        [.. Messages(point, 6).Single().Chunk(8).Select(bytes => BinaryPrimitives.ReadUInt64LittleEndian(bytes))],
        [.. Messages(point, 7).Single().Chunk(8).Select(bytes => BinaryPrimitives.ReadDoubleLittleEndian(bytes))]);

    // The bytes of a field each time that it is there; those of a number as they lie.
    private static IEnumerable<byte[]> Messages(byte[] message, int field)
    {
        int at = 0;
        while (at < message.Length)
        {
            ulong key = Number(message, ref at);
            int start = at;
            int length = (key & 7) switch
            {
                0 => Skip(message, at),
                1 => 8,
                2 => (int)Number(message, ref start),
                5 => 4,
                var kind => throw new InvalidDataException($"There is no wire type {kind}."),
            };
            at = start + length;
            if (key >> 3 == (ulong)field)
            {
                yield return message[start..at];
            }
        }
    }

    private static int Skip(byte[] message, int at)
    {
        int end = at;
        Number(message, ref end);
        return end - at;
    }

    private static ulong Number(byte[] message, ref int at)
    {
        ulong number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = message[at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>A data point of a histogram.</summary>
    /// <param name="Name">The metric's name.</param>
    /// <param name="Attribute">Its first attribute.</param>
    /// <param name="Count">How many were measured.</param>
    /// <param name="Buckets">How many in each class; one more than there are bounds.</param>
    /// <param name="Bounds">Upper bounds.</param>
    internal sealed record HistogramPoint(string Name, (string Name, string Value) Attribute, ulong Count, IReadOnlyList<ulong> Buckets, IReadOnlyList<double> Bounds);
}
