namespace Funnel.Domain.Standards;

/// <summary>Two standards held against each other line by line.</summary>
public sealed class StandardComparison
{
    private StandardComparison(SalesStandard left, SalesStandard right, IReadOnlyList<ComparedLine> lines)
    {
        Left = left;
        Right = right;
        Lines = lines;
    }

    /// <summary>The first standard.</summary>
    public SalesStandard Left { get; }

    /// <summary>The second standard.</summary>
    public SalesStandard Right { get; }

    /// <summary>Every line of either, part by part: those of the first, then what only the second has.</summary>
    public IReadOnlyList<ComparedLine> Lines { get; }

    /// <summary>The lines in which they differ.</summary>
    public IEnumerable<ComparedLine> Differences => Lines.Where(line => !line.IsSame);

    /// <summary>Compares two standards.</summary>
    public static StandardComparison Of(SalesStandard left, SalesStandard right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var ofRight = right.Lines.ToDictionary(line => (line.Part, line.Key));
        var both = left.Lines.Select(line =>
            new ComparedLine(line.Part, line.Key, line, ofRight.GetValueOrDefault((line.Part, line.Key)))).ToList();
        var seen = both.Select(line => (line.Part, line.Key)).ToHashSet();
        var onlyRight = right.Lines
            .Where(line => !seen.Contains((line.Part, line.Key)))
            .Select(line => new ComparedLine(line.Part, line.Key, null, line));
        return new(left, right, [.. both.Concat(onlyRight).OrderBy(line => line.Part)]);
    }
}
