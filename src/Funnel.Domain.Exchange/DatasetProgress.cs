namespace Funnel.Domain.Exchange;

/// <summary>How far the reading of a dataset has come.</summary>
/// <param name="File">The file being read.</param>
/// <param name="BytesRead">The bytes read so far, of all files.</param>
/// <param name="BytesTotal">The bytes of all files.</param>
public readonly record struct DatasetProgress(string File, long BytesRead, long BytesTotal);
