using System.Runtime.InteropServices;
using System.Text;
using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>How a <see cref="SurveyRecord"/> is written. Numbers are little-endian; vint: seven bits a byte, lowest first.</summary>
/// <remarks>
/// <code>
/// record  → articles vint, article×articles, years vint, year×years, pairs (alike), pairs (unlike), clusters vint, cluster×clusters
/// article → flags u8 (1 signature, 2 day, 4 yearless, 8 order), [signature u16×64], site u64, [order: site u64, sequence vlong],
///           [day vint], [month u8, day u8, confidence u8, evidence vint], paragraphs vint, head u8, tail u8, edges u8,
///           (paragraph vint, start + 1 vint, hash u64)×edges
/// year    → number vint, year vint, before vint, behind vint
/// pairs   → count vint, (a - a of the pair before vint, b - a vint)×count
/// cluster → members vint, (number - number before vint)×members
/// </code>
/// </remarks>
internal static class SurveyFormat
{
    private const byte HasSignature = 1;
    private const byte HasDay = 2;
    private const byte IsYearless = 4;
    private const byte HasOrder = 8;

    public static void Write(SurveyRecord record, Stream stream)
    {
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        output.Write7BitEncodedInt(record.Count);
        for (int number = 0; number < record.Count; number++)
        {
            Write(output, record.Facts[number], record.Frames[number]);
        }

        output.Write7BitEncodedInt(record.Years.Count);
        foreach ((int number, NeighbourYear year) in record.Years.OrderBy(pair => pair.Key))
        {
            output.Write7BitEncodedInt(number);
            output.Write7BitEncodedInt(year.Year);
            output.Write7BitEncodedInt(year.Before);
            output.Write7BitEncodedInt(year.Behind);
        }

        Write(output, record.Reposts.Alike);
        Write(output, record.Reposts.Unlike);
        output.Write7BitEncodedInt(record.Reposts.Clusters.Count);
        foreach (IReadOnlyList<int> cluster in record.Reposts.Clusters)
        {
            output.Write7BitEncodedInt(cluster.Count);
            int before = 0;
            foreach (int number in cluster)
            {
                output.Write7BitEncodedInt(number - before);
                before = number;
            }
        }
    }

    public static SurveyRecord Read(Stream stream)
    {
        using var input = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            int count = Count(input);
            var facts = new List<ArticleFacts>();
            var frames = new List<Frame>();
            for (int number = 0; number < count; number++)
            {
                (ArticleFacts article, Frame frame) = ReadArticle(input);
                facts.Add(article);
                frames.Add(frame);
            }

            var years = new Dictionary<int, NeighbourYear>();
            for (int i = Count(input); i > 0; i--)
            {
                years.Add(Number(input, count), new NeighbourYear(Count(input), Number(input, count), Number(input, count)));
            }

            return new SurveyRecord(facts, frames, years, new RepostFindings(ReadPairs(input, count), ReadPairs(input, count), ReadClusters(input, count)));
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The record of a survey is not as it was written.", e);
        }
    }

    private static void Write(BinaryWriter output, ArticleFacts article, Frame frame)
    {
        output.Write((byte)((article.Signature.Length > 0 ? HasSignature : 0) | (article.Day is null ? 0 : HasDay)
            | (article.Yearless is null ? 0 : IsYearless) | (article.Order == default ? 0 : HasOrder)));
        output.Write(MemoryMarshal.AsBytes<ushort>(article.Signature));
        output.Write(article.Site);
        if (article.Order != default)
        {
            output.Write(article.Order.Site);
            output.Write7BitEncodedInt64(article.Order.Sequence);
        }

        if (article.Day is { } day)
        {
            output.Write7BitEncodedInt(day.DayNumber);
        }

        if (article.Yearless is { } date)
        {
            output.Write((byte)date.Month);
            output.Write((byte)date.Day);
            output.Write((byte)date.Confidence);
            output.Write7BitEncodedInt(date.EvidenceLength);
        }

        output.Write7BitEncodedInt(article.Paragraphs);
        output.Write(frame.Head);
        output.Write(frame.Tail);
        output.Write((byte)article.Edges.Length);
        foreach (FrameCandidate edge in article.Edges)
        {
            output.Write7BitEncodedInt(edge.Paragraph);
            output.Write7BitEncodedInt(edge.Start + 1);
            output.Write(edge.Hash);
        }
    }

    private static (ArticleFacts Article, Frame Frame) ReadArticle(BinaryReader input)
    {
        byte flags = input.ReadByte();
        ushort[] signature = (flags & HasSignature) == 0 ? [] : new ushort[MinHash.Size];
        input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(signature.AsSpan()));
        ulong site = input.ReadUInt64();
        PageOrder order = (flags & HasOrder) == 0 ? default : new PageOrder(input.ReadUInt64(), input.Read7BitEncodedInt64());
        DateOnly? day = (flags & HasDay) == 0 ? null : DateOnly.FromDayNumber(Count(input));
        YearlessDate? yearless = (flags & IsYearless) == 0
            ? null : new YearlessDate(input.ReadByte(), input.ReadByte(), (Confidence)input.ReadByte(), Count(input));
        int paragraphs = Count(input);
        var frame = new Frame(input.ReadByte(), input.ReadByte());
        var edges = new FrameCandidate[input.ReadByte()];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = new FrameCandidate(Number(input, paragraphs), Count(input) - 1, input.ReadUInt64());
        }

        var facts = new ArticleFacts
        {
            Signature = signature,
            Site = site,
            Paragraphs = paragraphs,
            Edges = edges,
            Order = order,
            Day = day,
            Yearless = yearless,
        };
        return (facts, frame);
    }

    private static void Write(BinaryWriter output, IReadOnlyList<(int A, int B)> pairs)
    {
        output.Write7BitEncodedInt(pairs.Count);
        int before = 0;
        foreach ((int a, int b) in pairs)
        {
            output.Write7BitEncodedInt(a - before);
            output.Write7BitEncodedInt(b - a);
            before = a;
        }
    }

    private static List<(int A, int B)> ReadPairs(BinaryReader input, int count)
    {
        var pairs = new List<(int A, int B)>();
        int a = 0;
        for (int i = Count(input); i > 0; i--)
        {
            a = Below(a + (long)Count(input), count);
            pairs.Add((a, Below(a + (long)Count(input), count)));
        }

        return pairs;
    }

    private static List<IReadOnlyList<int>> ReadClusters(BinaryReader input, int count)
    {
        var clusters = new List<IReadOnlyList<int>>();
        for (int i = Count(input); i > 0; i--)
        {
            int[] cluster = new int[Below(Count(input), count + 1L)];
            int number = 0;
            for (int member = 0; member < cluster.Length; member++)
            {
                cluster[member] = number = Below(number + (long)Count(input), count);
            }

            clusters.Add(cluster);
        }

        return clusters;
    }

    private static int Number(BinaryReader input, int count) => Below(Count(input), count);

    private static int Count(BinaryReader input) => Below(input.Read7BitEncodedInt(), 1L + int.MaxValue);

    private static int Below(long number, long end) =>
        number >= 0 && number < end ? (int)number : throw new FormatException($"{number} is not below {end}.");
}
