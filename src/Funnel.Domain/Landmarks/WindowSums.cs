namespace Funnel.Domain.Landmarks;

/// <summary>
/// Of cards filed in the weeks before each landmark, those delivered within so many days: for each number of days, the
/// cards that have had them. Kept as differences from one number of days to the next, so that a card is few additions.
/// </summary>
internal sealed class WindowSums(int landmarks, int windows, int filingDays)
{
    private readonly long[] _differences = new long[landmarks * 2 * 2 * (windows + 1)];

    /// <param name="landmark">The landmark.</param>
    /// <param name="isOutreach">Whether the card was filed as outreach.</param>
    /// <param name="age">Days from its filing to the landmark.</param>
    /// <param name="daysToDelivery">Days from its filing to its delivery; null where there was none by then.</param>
    /// <param name="sign">1, or −1 to take it back.</param>
    public void Add(int landmark, bool isOutreach, int age, int? daysToDelivery, int sign)
    {
        var (first, end) = (Math.Max(0, age - filingDays + 1), Math.Min(age + 1, windows));
        AddRange(Place(landmark, isOutreach, isDelivered: false), first, end, sign);
        if (daysToDelivery is { } days)
        {
            AddRange(Place(landmark, isOutreach, isDelivered: true), Math.Max(first, days), end, sign);
        }
    }

    public void Add(WindowSums other)
    {
        for (var place = 0; place < _differences.Length; place++)
        {
            _differences[place] += other._differences[place];
        }
    }

    public (long Of, long Delivered) Get(int landmark, bool isOutreach, int days)
    {
        var (all, delivered) = (Place(landmark, isOutreach, false), Place(landmark, isOutreach, true));
        var (of, within) = (0L, 0L);
        for (var day = 0; day <= days; day++)
        {
            of += _differences[all + day];
            within += _differences[delivered + day];
        }

        return (of, within);
    }

    private void AddRange(int place, int first, int end, int sign)
    {
        if (first < end)
        {
            _differences[place + first] += sign;
            _differences[place + end] -= sign;
        }
    }

    private int Place(int landmark, bool isOutreach, bool isDelivered) =>
        ((((landmark * 2) + (isOutreach ? 1 : 0)) * 2) + (isDelivered ? 1 : 0)) * (windows + 1);
}
