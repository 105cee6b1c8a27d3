namespace Funnel.Domain.Exchange.Reading;

/// <summary>Where what was written out for reading came from, as whoever gave it sees it.</summary>
internal interface ISourcePlaces
{
    /// <summary>The place in the source of a line and column of a file that was written out.</summary>
    public (string File, long Line, string Column) Of(string file, long line, string column);
}
