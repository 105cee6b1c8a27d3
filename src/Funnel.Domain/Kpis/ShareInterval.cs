namespace Funnel.Domain.Kpis;

/// <summary>
/// Between which bounds the share behind a count lies, or the difference of two such shares, when the few cases at hand
/// are taken as a sample of many.
/// </summary>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public readonly record struct ShareInterval(double Low, double High)
{
    /// <summary>
    /// Wilson's interval of a share; exactly 0 below where none is counted, exactly 1 above where all are. Null where
    /// there is nothing to count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, or more are counted than there are.
    /// </exception>
    public static ShareInterval? OfShare(long counted, long of, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(confidence);
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        ArgumentOutOfRangeException.ThrowIfNegative(counted);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counted, of);
        if (of == 0)
        {
            return null;
        }

        var (z, square) = (confidence.Z, confidence.Z * confidence.Z);
        var centre = (counted + (square / 2)) / (of + square);
        var half = z * Math.Sqrt(((double)counted * (of - counted) / of) + (square / 4)) / (of + square);
        return new(counted == 0 ? 0 : centre - half, counted == of ? 1 : centre + half);
    }

    /// <summary>
    /// Newcombe's interval (his method 10) of one share less another; the two share no record. Null where either has
    /// nothing to count.
    /// </summary>
    /// <inheritdoc cref="OfShare"/>
    internal static ShareInterval? OfDifference(
        (long Counted, long Of) share, (long Counted, long Of) less, Confidence confidence)
    {
        if (OfShare(share.Counted, share.Of, confidence) is not { } first
            || OfShare(less.Counted, less.Of, confidence) is not { } second)
        {
            return null;
        }

        var (p, q) = ((double)share.Counted / share.Of, (double)less.Counted / less.Of);
        return new(
            p - q - Root(p - first.Low, second.High - q),
            p - q + Root(first.High - p, q - second.Low));
    }

    private static double Root(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
