namespace Funnel.Domain.Exchange.Csv;

/// <summary>Where a row starts.</summary>
/// <param name="Offset">The bytes before it in the file.</param>
/// <param name="Line">Its line, counted from 1 where the reading began.</param>
internal readonly record struct CsvPlace(long Offset, long Line)
{
    /// <summary>There is no further row.</summary>
    public static CsvPlace EndOfFile { get; } = new(long.MaxValue, 0);
}
