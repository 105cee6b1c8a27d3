using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The fields that hold codes.</summary>
internal ref partial struct RowFields
{
    /// <param name="column">The column.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="expected">What stands there otherwise; one of the codes unless given.</param>
    public TValue Code<TValue>(int column, CodeTable<TValue> codes, Phrase? expected = null)
        where TValue : struct
    {
        var value = Required(column);
        if (!codes.TryGet(value, out var code) && !value.IsEmpty)
        {
            Report(column, expected ?? codes.OneOf);
        }

        return code;
    }

    /// <summary>Why a row was wrong; what is no wrong entry is refused in so many words.</summary>
    public CorrectionCause CorrectionCause(int column)
    {
        if (CorrectionCauses.Against(_row.Text(column)) is not { } reason)
        {
            return Code(column, CodeTables.CorrectionCauses);
        }

        Refuse(column, reason.Text);
        return default;
    }

    /// <summary>The code as it stands, where the table has it.</summary>
    public ReadOnlySpan<byte> Listed<TValue>(int column, CodeTable<TValue> codes, bool isRequired = false)
        where TValue : struct
    {
        var value = isRequired ? Required(column) : _row[column];
        return value.IsEmpty || CodeOrNone(column, codes) is not null ? value : [];
    }

    public TValue? CodeOrNone<TValue>(int column, CodeTable<TValue> codes)
        where TValue : struct
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            return null;
        }

        if (codes.TryGet(value, out var code))
        {
            return code;
        }

        Report(column, codes.OneOf);
        return null;
    }

    public ContactContents Contents(int column)
    {
        if (CodeTables.TryContents(_row[column], out var contents))
        {
            return contents;
        }

        Report(column, CodeTables.AnyContents);
        return ContactContents.None;
    }

    public RecordElements? Elements(int column)
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            return null;
        }

        if (CodeTables.TryElements(value, out var elements))
        {
            return elements;
        }

        Report(column, CodeTables.AnyElements);
        return null;
    }
}
