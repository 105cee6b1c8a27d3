namespace Funnel.Domain.Continuation;

/// <summary>Records without a history of their own, read on.</summary>
internal static class RecordContinuation
{
    /// <summary>
    /// The records that are more than those known: each known one accounts for one of its like, so that what is told
    /// twice counts twice.
    /// </summary>
    public static List<T> New<T>(IEnumerable<T> known, IEnumerable<T> later, Func<T, T, bool> areSame)
        where T : class
    {
        var open = known.GroupBy(record => record).ToDictionary(same => same.Key, same => same.Count());
        List<T> left = [];
        foreach (var record in later)
        {
            if (open.GetValueOrDefault(record) > 0)
            {
                open[record]--;
            }
            else
            {
                left.Add(record);
            }
        }

        return [.. left.Where(record => !IsAccountedFor(record))];

        bool IsAccountedFor(T record)
        {
            if (open.Keys.FirstOrDefault(one => open[one] > 0 && areSame(one, record)) is not { } like)
            {
                return false;
            }

            open[like]--;
            return true;
        }
    }
}
