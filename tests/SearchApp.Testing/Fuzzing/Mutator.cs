namespace SearchApp.Testing.Fuzzing;

/// <summary>Damages bytes the way that accidents and attackers do: bits, runs, lengths, and words of the format at wrong places.</summary>
/// <param name="random">The only source of chance, so that a seed repeats a run.</param>
/// <param name="tokens">Words of the format.</param>
internal sealed class Mutator(Random random, byte[][] tokens)
{
    private const int MaxLength = 64 << 10;
    private const int MaxSteps = 6;
    private const int MaxRun = 64;
    private static readonly byte[] Telling = [0x00, 0x01, 0x0A, 0x20, 0x22, 0x2C, 0x3C, 0x5C, 0x7F, 0x80, 0xC2, 0xED, 0xFE, 0xFF];

    /// <summary>A damaged copy of one input, in which pieces of another may stand.</summary>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        var bytes = new List<byte>(input);
        for (int step = random.Next(1, MaxSteps); step > 0; step--)
        {
            Step(bytes, other);
        }

        return bytes.Count > MaxLength ? [.. bytes[..MaxLength]] : [.. bytes];
    }

    private void Step(List<byte> bytes, byte[] other)
    {
        int at = random.Next(bytes.Count + 1);
        int run = Math.Min(random.Next(1, MaxRun), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = Telling[random.Next(Telling.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, run);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, run));
                break;
            case 4 when tokens.Length > 0:
                bytes.InsertRange(at, tokens[random.Next(tokens.Length)]);
                break;
            case 5 when tokens.Length > 0:
                bytes.RemoveRange(at, run);
                bytes.InsertRange(at, tokens[random.Next(tokens.Length)]);
                break;
            case 6 when other.Length > 0:
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, MaxRun * 4))]);
                break;
            case 7:
                Repeat(bytes, at, run);
                break;
            default:
                bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 0);
                break;
        }
    }

    // What is nested or repeated without end is what runs stacks and clocks out.
    private void Repeat(List<byte> bytes, int at, int run)
    {
        byte[] piece = tokens.Length > 0 && random.Next(2) == 0 ? tokens[random.Next(tokens.Length)] : [.. bytes.GetRange(at, run)];
        for (int times = 1 << random.Next(1, 11); times > 0 && bytes.Count < MaxLength; times--)
        {
            bytes.InsertRange(at, piece);
        }
    }
}
