using Funnel.Domain.Exchange.Reading;

namespace Funnel.Domain.Exchange;

/// <summary>
/// Reads a dataset in the exchange format: a folder of CSV files, or a workbook of such sheets. Auto-lead XML (ADF) in
/// the folder is read as its leads; one such file by itself is a dataset of leads alone.
/// </summary>
public static class DatasetReader
{
    /// <summary>Reads and checks every file; nothing in the files makes it throw.</summary>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static Dataset Read(string folder, DatasetOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            using var reading = new DatasetReading(folder, options);
            return reading.Read();
        }
        catch (InvalidDataException)
        {
            var error = new DatasetError(Path.GetFileName(folder), 0, "", "", DatasetMessages.NoWorkbook);
            return new() { IsUsable = false, Errors = [error] };
        }
    }
}
