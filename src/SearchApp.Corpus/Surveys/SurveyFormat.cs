using System.Runtime.InteropServices;
using System.Text;
using SearchApp.Corpus.Reposts;
using SearchApp.Corpus.Scratch;

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

    // Of an article, with 255 edges and all numbers of ten bytes.
    private const int MostBytes = 6000;
    private const int MostBytesOfNumber = 10;

    public static void Write(SurveyRecord record, Stream stream)
    {
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        output.Write7BitEncodedInt(record.Count);
        int article = 0;
        foreach (ArticleFacts facts in record.Facts)
        {
            Write(output, facts, record.FrameOf(article++));
        }

        output.Write7BitEncodedInt(record.Years.Count);
        foreach ((int number, NeighbourYear year) in record.Years)
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

    /// <summary>Reads a record.</summary>
    /// <param name="bytes">Where it is; the record goes on reading there.</param>
    /// <param name="at">Where it begins.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static (FactsTable Facts, NeighbourYearTable Years, RepostFindings Reposts) Read(MappedBytes bytes, long at)
    {
        int count = ReadCount(bytes, ref at);
        var facts = new FactsTable(bytes, at, count);
        at = facts.End;
        var years = new List<(int Number, NeighbourYear Year)>();
        for (int i = ReadCount(bytes, ref at); i > 0; i--)
        {
            int number = ReadNumber(bytes, ref at, count);
            years.Add((number, new NeighbourYear(ReadCount(bytes, ref at), ReadNumber(bytes, ref at, count), ReadNumber(bytes, ref at, count))));
        }

        var alike = new WrittenPairs(bytes, ref at, count);
        var unlike = new WrittenPairs(bytes, ref at, count);
        return (facts, new NeighbourYearTable(years), new RepostFindings(alike, unlike, ReadClusters(bytes, ref at, count)));
    }

    public static void Write(BinaryWriter output, ArticleFacts article, Frame frame)
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

    /// <summary>Reads an article.</summary>
    /// <param name="bytes">Where it is.</param>
    /// <param name="at">Where it begins; then one past its end.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static (ArticleFacts Facts, Frame Frame) ReadArticle(MappedBytes bytes, ref long at)
    {
        BytesReader input = ReaderAt(bytes, at, MostBytes);
        byte flags = input.ReadByte();
        ushort[] signature = (flags & HasSignature) == 0 ? [] : MemoryMarshal.Cast<byte, ushort>(input.Read(MinHash.Size * sizeof(ushort))).ToArray();
        ulong site = input.ReadUInt64();
        PageOrder order = (flags & HasOrder) == 0 ? default : new PageOrder(input.ReadUInt64(), input.ReadVLong());
        DateOnly? day = (flags & HasDay) == 0 ? null : DateOnly.FromDayNumber(input.ReadVInt(DateOnly.MaxValue.DayNumber + 1));
        YearlessDate? yearless = (flags & IsYearless) == 0
            ? null : new YearlessDate(input.ReadByte(), input.ReadByte(), (Confidence)input.ReadByte(), input.ReadVInt());
        int paragraphs = input.ReadVInt();
        var frame = new Frame(input.ReadByte(), input.ReadByte());
        var edges = new FrameCandidate[input.ReadByte()];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = new FrameCandidate(input.ReadVInt(paragraphs), input.ReadVInt() - 1, input.ReadUInt64());
        }

        at += input.Position;
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

    /// <summary>Bytes of the article that begins at an offset.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static int LengthOfArticle(MappedBytes bytes, long at)
    {
        BytesReader input = ReaderAt(bytes, at, MostBytes);
        byte flags = input.ReadByte();
        input.Read(((flags & HasSignature) == 0 ? 0 : MinHash.Size * sizeof(ushort)) + sizeof(ulong));
        if ((flags & HasOrder) != 0)
        {
            input.ReadUInt64();
            input.ReadVLong();
        }

        if ((flags & HasDay) != 0)
        {
            input.ReadVInt(DateOnly.MaxValue.DayNumber + 1);
        }

        if ((flags & IsYearless) != 0)
        {
            input.Read(3);
            input.ReadVInt();
        }

        int paragraphs = input.ReadVInt();
        input.Read(2);
        for (int edges = input.ReadByte(); edges > 0; edges--)
        {
            input.ReadVInt(paragraphs);
            input.ReadVInt();
            input.ReadUInt64();
        }

        return input.Position;
    }

    /// <summary>Reads a number of things.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int ReadCount(MappedBytes bytes, ref long at) => ReadNumber(bytes, ref at, 1L + int.MaxValue);

    /// <summary>Reads a pair behind another.</summary>
    /// <param name="bytes">Where it is.</param>
    /// <param name="at">Where it begins; then one past its end.</param>
    /// <param name="before">The first number of the pair before; 0 for the first pair.</param>
    /// <param name="articles">Number of articles.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static (int A, int B) ReadPair(MappedBytes bytes, ref long at, int before, int articles)
    {
        int a = Below(before + (long)ReadCount(bytes, ref at), articles);
        return (a, Below(a + (long)ReadCount(bytes, ref at), articles));
    }

    private static void Write(BinaryWriter output, IReadOnlyCollection<(int A, int B)> pairs)
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

    private static List<IReadOnlyList<int>> ReadClusters(MappedBytes bytes, ref long at, int count)
    {
        var clusters = new List<IReadOnlyList<int>>();
        for (int i = ReadCount(bytes, ref at); i > 0; i--)
        {
            int[] cluster = new int[Below(ReadCount(bytes, ref at), Math.Min(count, bytes.Length - at) + 1L)];
            int number = 0;
            for (int member = 0; member < cluster.Length; member++)
            {
                cluster[member] = number = Below(number + (long)ReadCount(bytes, ref at), count);
            }

            clusters.Add(cluster);
        }

        return clusters;
    }

    private static int ReadNumber(MappedBytes bytes, ref long at, long end)
    {
        BytesReader input = ReaderAt(bytes, at, MostBytesOfNumber);
        int number = input.ReadVInt(end);
        at += input.Position;
        return number;
    }

    private static BytesReader ReaderAt(MappedBytes bytes, long at, int most) => new(bytes.Slice(at, (int)Math.Min(most, bytes.Length - at)));

    private static int Below(long number, long end) =>
        number < end ? (int)number : throw new FormatException($"{number} is not below {end}.");
}
