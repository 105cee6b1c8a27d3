using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>
/// Reads what was typed, field by field, and collects everything that is wrong with it. What it gives back is to be
/// used only where nothing is.
/// </summary>
internal sealed class FormReading(TypedValues typed)
{
    private readonly List<FieldFault> _faults = [];
    private readonly List<Reason> _reasons = [];

    /// <summary>What is wrong with single fields, in the order in which it was found.</summary>
    public IReadOnlyList<FieldFault> Faults => _faults;

    /// <summary>What the rules say against it before it is sent to the store.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsSound => _faults.Count == 0 && _reasons.Count == 0;

    /// <summary>The value of a field; null where it is empty.</summary>
    public TValue? Value<TValue>(Field<TValue> field)
        where TValue : struct => Read(field, out var value) ? value : null;

    /// <summary>The value of a field that is needed; where it is not there, something in its stead.</summary>
    public TValue Needed<TValue>(Field<TValue> field)
        where TValue : struct => Value(field) ?? StandIn.Of<TValue>();

    /// <summary>The text in a field, without spaces around it; null where it is empty.</summary>
    public string? Text(Field<string> field) => Read(field, out var text) ? text : null;

    /// <summary>Whether a box is ticked.</summary>
    public bool Flag(FlagField field) => Read(field, out var ticked) && ticked;

    /// <summary>Every value ticked, in the order in which they came.</summary>
    public IReadOnlyList<TValue> Values<TValue>(SeveralField<TValue> field)
        where TValue : struct, Enum
    {
        List<TValue> values = [];
        foreach (var text in typed.AllOf(field.Name))
        {
            if (field.TryRead(text.Trim(), out var value))
            {
                values.Add(value);
            }
            else
            {
                _faults.Add(FieldFault.Unreadable(field, text));
            }
        }

        return values;
    }

    /// <summary>Something else that is wrong with a field.</summary>
    public void Object(Field field, Phrase what) => _faults.Add(FieldFault.Of(field, what));

    /// <summary>What a rule says against it.</summary>
    public void Object(IEnumerable<Reason> reasons) => _reasons.AddRange(reasons);

    private bool Read<TValue>(Field<TValue> field, out TValue value)
        where TValue : notnull
    {
        value = default!;
        var text = typed.TextOf(field.Name).Trim();
        if (text.Length == 0)
        {
            if (field.IsRequired)
            {
                _faults.Add(FieldFault.Missing(field));
            }

            return false;
        }

        if (field.TryRead(text, out var read))
        {
            value = read;
            return true;
        }

        _faults.Add(FieldFault.Unreadable(field, text));
        return false;
    }
}
