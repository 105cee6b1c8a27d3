using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Says in a sentence why the program cannot start.</summary>
internal static class StartFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <summary>What went wrong; null where it is nothing that whoever starts the program can mend.</summary>
    public static Phrase? Of(Exception fault, DashboardOptions options)
    {
        var store = Path.GetFullPath(options.Store);
        return fault switch
        {
            IOException { InnerException: AddressInUseException } => StartTexts.PortTaken(options.Port),
            SqliteException { SqliteErrorCode: NoDatabase } => StartTexts.NoDatabase(store),
            SqliteException { SqliteErrorCode: ReadOnly or CannotOpen } => StartTexts.NotWritable(store),
            SqliteException { SqliteErrorCode: Busy or Locked } => StartTexts.Busy(store),
            UnauthorizedAccessException or IOException => StartTexts.NotWritable(store),
            { InnerException: { } inner } => Of(inner, options),
            _ => null,
        };
    }
}
