import { NotFoundMessage } from "@/components/layout/client-frame";
import { basePath } from "@/lib/site/site-config";

export default function NotFound() {
  return <NotFoundMessage basePath={basePath} />;
}
