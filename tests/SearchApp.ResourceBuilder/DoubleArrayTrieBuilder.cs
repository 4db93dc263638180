using SearchApp.Analysis.SmartChinese;

namespace SearchApp.ResourceBuilder;

/// <summary>Packs words of Han characters into the node array that <see cref="WordTrie"/> walks.</summary>
/// <remarks>
/// First fit, the nodes with most children first. No two nodes share a base, so a node needs only its own character as check.
/// </remarks>
internal sealed class DoubleArrayTrieBuilder
{
    private readonly SortedDictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<ulong> _nodes = [];
    private readonly HashSet<int> _bases = [0];
    private int _firstFree;

    public void Add(string word, int id) => _words.Add(word, id);

    public ulong[] Build()
    {
        var root = MakeTree();
        var order = new List<Branch>();
        Collect(root, order);
        order.Sort((a, b) => b.Children.Count.CompareTo(a.Children.Count));
        order.Remove(root);
        root.Place(0);
        PlaceChildren(root, 0);
        foreach (var branch in order)
        {
            int at = FindBase(branch);
            _bases.Add(at);
            branch.Place(at);
            PlaceChildren(branch, at);
        }

        root.Write(_nodes);
        return [.. _nodes];
    }

    private Branch MakeTree()
    {
        var root = new Branch();
        foreach (var (word, id) in _words)
        {
            var at = root;
            foreach (char c in word)
            {
                if (!at.Children.TryGetValue(c, out var next))
                {
                    at.Children.Add(c, next = new Branch());
                }

                at = next;
            }

            at.Word = id;
        }

        return root;
    }

    private static void Collect(Branch branch, List<Branch> order)
    {
        if (branch.Children.Count > 0)
        {
            order.Add(branch);
            foreach (var child in branch.Children.Values)
            {
                Collect(child, order);
            }
        }
    }

    private int FindBase(Branch branch)
    {
        var codes = branch.Children.Keys.Select(WordTrie.Code).ToArray();
        while (IsTaken(_firstFree))
        {
            _firstFree++;
        }

        for (int at = Math.Max(1, _firstFree - codes[0]); ; at++)
        {
            if (!_bases.Contains(at) && Array.TrueForAll(codes, code => !IsTaken(at + code)))
            {
                return at;
            }
        }
    }

    private bool IsTaken(int index) => index < _nodes.Count && _nodes[index] != 0;

    private void PlaceChildren(Branch branch, int at)
    {
        foreach (char c in branch.Children.Keys)
        {
            int index = at + WordTrie.Code(c);
            while (_nodes.Count <= index)
            {
                _nodes.Add(0);
            }

            _nodes[index] = WordTrie.Node(c, 0, 0);
        }
    }

    private sealed class Branch
    {
        private int _base;

        public SortedDictionary<char, Branch> Children { get; } = [];

        public int Word { get; set; }

        public void Place(int at) => _base = at;

        public void Write(List<ulong> nodes)
        {
            foreach (var (c, child) in Children)
            {
                nodes[_base + WordTrie.Code(c)] = WordTrie.Node(c, child.Word, child._base);
                child.Write(nodes);
            }
        }
    }
}
