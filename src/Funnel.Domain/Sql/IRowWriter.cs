namespace Funnel.Domain.Sql;

/// <summary>
/// Takes the values of a row, one column after the other, in whatever form a database wants them: parameters, or the
/// bytes of a bulk format. Nothing is boxed on the way.
/// </summary>
public interface IRowWriter
{
    /// <summary>The value of a column of whole numbers or day numbers that is never missing.</summary>
    public void Number(int value);

    /// <summary>The value of a column of whole numbers or day numbers, null where it is missing.</summary>
    public void NumberOrMissing(int? value);

    /// <summary>The value of a column of whole numbers of 64 bits that is never missing.</summary>
    public void LongNumber(long value);

    /// <summary>The value of a column of whole numbers of 64 bits, null where it is missing.</summary>
    public void LongNumberOrMissing(long? value);

    /// <summary>The answer of a flag.</summary>
    public void Flag(bool value);

    /// <summary>A code or an id that is never missing.</summary>
    public void Text(string value);

    /// <summary>A code or an id, null where it is missing.</summary>
    public void TextOrMissing(string? value);
}
