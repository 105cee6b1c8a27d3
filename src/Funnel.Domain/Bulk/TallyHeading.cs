using System.Globalization;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Bulk;

/// <summary>What tallies speak of; only tallies with equal headings add.</summary>
public sealed class TallyHeading : IEquatable<TallyHeading>
{
    private readonly string[] _dimensions;
    private readonly string[] _totals;

    /// <summary>A heading.</summary>
    /// <param name="dimensions">The ids of the dimensions grouped by.</param>
    /// <param name="totals">What each total is, in a text that is the same on every machine.</param>
    /// <param name="period">The period the totals are bound to; null where they are bound to none.</param>
    public TallyHeading(IEnumerable<string> dimensions, IEnumerable<string> totals, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(totals);
        (_dimensions, _totals, Period) = ([.. dimensions], [.. totals], period);
    }

    /// <summary>The ids of the dimensions grouped by; empty for one group of everything.</summary>
    public IReadOnlyList<string> Dimensions => _dimensions;

    /// <summary>What each total is.</summary>
    public IReadOnlyList<string> Totals => _totals;

    /// <summary>The period the totals are bound to; null where they are bound to none.</summary>
    public ReportingPeriod? Period { get; }

    /// <inheritdoc/>
    public bool Equals(TallyHeading? other) => ReferenceEquals(this, other) || (other is not null
        && Equals(Period, other.Period)
        && _dimensions.AsSpan().SequenceEqual(other._dimensions)
        && _totals.AsSpan().SequenceEqual(other._totals));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallyHeading);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_totals.Length, _dimensions.Length, Period);

    /// <summary>The heading in words, for messages.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_totals.Length} totals by {Named(_dimensions)}{(Period is null ? "" : $" in {Period}")}");

    /// <summary>What sets the other heading apart from this one, in words; null where they are equal.</summary>
    internal string? Strangeness(TallyHeading other)
    {
        if (!_dimensions.AsSpan().SequenceEqual(other._dimensions))
        {
            return $"they are by {Named(other._dimensions)}, not by {Named(_dimensions)}";
        }

        if (!Equals(Period, other.Period))
        {
            return $"they are of the period {Known(other.Period)}, not of {Known(Period)}";
        }

        if (_totals.Length != other._totals.Length)
        {
            return string.Create(
                CultureInfo.InvariantCulture, $"they are {other._totals.Length} totals, not {_totals.Length}");
        }

        var place = _totals.AsSpan().CommonPrefixLength(other._totals);
        return place == _totals.Length ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"their total {place + 1} is '{other._totals[place]}', not '{_totals[place]}'");
    }

    /// <summary>Refuses tallies of something else.</summary>
    internal void Require(TallyHeading other, string parameter)
    {
        if (!Equals(other))
        {
            throw new ArgumentException($"These tallies are not {this}: {Strangeness(other)}.", parameter);
        }
    }

    private static string Known(ReportingPeriod? period) => period?.ToString() ?? "none";

    private static string Named(string[] ids) => ids.Length == 0 ? "nothing" : string.Join(", ", ids);
}
