namespace Funnel.Domain.Conditions;

/// <summary>
/// The order of any keys of one type: texts by their characters, whatever the culture; nothing comes first.
/// </summary>
internal sealed class OrderOfKeys : IComparer<object?>
{
    private OrderOfKeys()
    {
    }

    public static OrderOfKeys Instance { get; } = new();

    public int Compare(object? x, object? y) => x is string left && y is string right
        ? string.CompareOrdinal(left, right)
        : Comparer<object?>.Default.Compare(x, y);
}
