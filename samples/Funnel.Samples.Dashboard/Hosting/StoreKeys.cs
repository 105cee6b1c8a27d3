using Microsoft.AspNetCore.DataProtection;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Keeps the keys that forms are signed with beside the store, for its owner's eyes alone.</summary>
internal static class StoreKeys
{
    private const UnixFileMode OwnerAlone =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddStoreKeys(this IServiceCollection services, DashboardOptions options) => services
        .AddDataProtection()
        .SetApplicationName("Funnel.Samples.Dashboard")
        .PersistKeysToFileSystem(Folder(Path.GetFullPath(options.Store) + ".keys"));

    private static DirectoryInfo Folder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, OwnerAlone);
}
