using System.Collections.Concurrent;

namespace SearchApp.Web.Operating;

/// <summary>Counts how often each question was asked lately. In memory alone, as the answers themselves, and within some 30 MB.</summary>
internal sealed class AskedAddresses(TimeProvider clock)
{
    // Room for a question of a hundred characters, which take nine bytes each in an address.
    private const int MaxLength = 1_000;
    private const int MaxKnown = 10_000;

    // Of the changes within this time, as an update and the merge behind it, the second knows as much as the first.
    private static readonly TimeSpan FadeEvery = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<AskedAddress, int> _times = new();
    private int _known;
    private long? _faded;

    /// <summary>Number of questions known.</summary>
    public int Known => _times.Count;

    /// <summary>Counts one that was asked.</summary>
    public void Count(AskedAddress asked)
    {
        if (asked.Length > MaxLength)
        {
            return;
        }

        int times = _times.AddOrUpdate(asked, 1, static (_, before) => before + 1);
        if (times == 1 && Interlocked.Increment(ref _known) > MaxKnown)
        {
            Fade();
        }
    }

    /// <summary>Those asked at least twice, the most frequent first. All then count half, unless they did within ten minutes, so that what is no longer asked is forgotten.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<AskedAddress> TakeRepeated(int most)
    {
        AskedAddress[] repeated = [.. _times.ToArray().Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).Take(most).Select(pair => pair.Key)];
        if (_faded is not { } faded || clock.GetElapsedTime(faded) >= FadeEvery)
        {
            _faded = clock.GetTimestamp();
            Fade();
        }

        return repeated;
    }

    private void Fade()
    {
        foreach (var (asked, times) in _times)
        {
            if (times == 1)
            {
                _times.TryRemove(asked, out _);
            }
            else
            {
                _times.TryUpdate(asked, times / 2, times);
            }
        }

        Interlocked.Exchange(ref _known, _times.Count);
    }
}
