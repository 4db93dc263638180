namespace SearchApp.Search.Scoring;

/// <summary>Where several parts stand together: exactly in place, or moved apart by at most a number of tokens.</summary>
internal sealed class NearPositions : Positions
{
    private readonly Positions[] _parts;
    private readonly int[] _current;
    private readonly int _slop;

    /// <summary>Watches parts.</summary>
    /// <param name="parts">At least one; each tells where the whole would begin.</param>
    /// <param name="slop">Largest difference between those beginnings; 0 for an exact phrase.</param>
    public NearPositions(Positions[] parts, int slop)
    {
        _parts = parts;
        _current = new int[parts.Length];
        _slop = slop;
    }

    public override void Start()
    {
        for (int part = 0; part < _parts.Length; part++)
        {
            _parts[part].Start();
            _current[part] = _parts[part].Next();
        }
    }

    public override int Next()
    {
        while (true)
        {
            int furthest = int.MinValue;
            int first = 0;
            for (int part = 0; part < _current.Length; part++)
            {
                furthest = Math.Max(furthest, _current[part]);
                first = _current[part] < _current[first] ? part : first;
            }

            if (furthest == NoMore)
            {
                return NoMore;
            }

            int begin = _current[first];
            if (furthest - begin <= _slop)
            {
                _current[first] = _parts[first].Next();
                return begin;
            }

            CatchUp(furthest - _slop);
        }
    }

    private void CatchUp(int begin)
    {
        for (int part = 0; part < _parts.Length; part++)
        {
            while (_current[part] < begin)
            {
                _current[part] = _parts[part].Next();
            }
        }
    }
}
