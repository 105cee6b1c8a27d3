namespace Funnel.Samples.Dashboard.Tables;

/// <summary>Where a cell stands among those of its column: by its number, then by its text.</summary>
internal readonly record struct Rank(double Number, string Text) : IComparable<Rank>
{
    public int CompareTo(Rank other)
    {
        var byNumber = Number.CompareTo(other.Number);
        return byNumber != 0 ? byNumber : string.CompareOrdinal(Text, other.Text);
    }

    public static bool operator <(Rank left, Rank right) => left.CompareTo(right) < 0;

    public static bool operator >(Rank left, Rank right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rank left, Rank right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rank left, Rank right) => left.CompareTo(right) >= 0;
}
