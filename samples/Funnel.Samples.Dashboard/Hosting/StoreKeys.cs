using Microsoft.AspNetCore.DataProtection;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Keeps the keys that forms are signed with beside the store, for its owner's eyes alone.</summary>
internal static class StoreKeys
{
    public static void AddStoreKeys(this IServiceCollection services, DashboardOptions options) => services
        .AddDataProtection()
        .SetApplicationName("Funnel.Samples.Dashboard")
        .PersistKeysToFileSystem(OwnFiles.Folder(Path.GetFullPath(options.Store) + ".keys"));
}
