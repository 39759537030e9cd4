import type { Chip } from "@/components/layout/chips";
